"""What does the page of a fund say of its money?"""

from django.urls import reverse

from fund.ledger import sums as ledger_sums


def test_the_fund_page_keeps_the_planned_return_apart(client, history, people):
    client.force_login(people.assessor)

    response = client.get(history.get_absolute_url())

    outlook = response.context["outlook"]
    assert outlook.balance == ledger_sums.balance(history)
    assert response.context["planned"] == 868_795 + 695_036
    page = response.content.decode()
    assert "1\xa0563\xa0831\xa0kr" in page
    assert reverse("fund:ledger", args=[history.pk]) not in page


def test_the_picture_and_its_table_say_the_same(client, history, people):
    client.force_login(people.member)
    figure = client.get(history.get_absolute_url()).context["figure"]
    years = ledger_sums.outlook(history).years
    assert [row[0] for row in figure["rows"]] == [
        f"{year.year}, prognos" if year.is_forecast else str(year.year)
        for year in years
    ]
    assert years[0].opening == 0
    for before, after in zip(years, years[1:], strict=False):
        assert after.opening == before.closing
    for year in years:
        change = year.capital - year.actual + year.returned
        assert year.opening + change == year.closing
        assert year.closing - year.committed == year.available
