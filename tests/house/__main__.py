"""Draw the map anew: the picture and the list of rooms in docs/architecture.md."""

from tests.house import page, picture, plan


def main() -> None:
    found = plan.apps()
    page.PICTURE.write_text(picture.draw(found))
    page.PAGE.write_text(page.with_rooms(page.PAGE.read_text(), found))


if __name__ == "__main__":
    main()
