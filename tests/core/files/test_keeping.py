"""A paper is made once, whoever asks and whatever is lost; and only its bytes are sent."""

import threading
import time
from pathlib import Path

import pytest
from django.apps import apps
from django.core.files.storage import default_storage
from django.db import OperationalError, connection, transaction
from django.utils import translation

from applications.models import ArchiveCopy, Decision, RecordedPaper, SubmittedVersion
from core.files.keeping import Paper, keep_missing, keep_once
from core.files.kept import KeptFile, checksum_of, is_whole
from core.files.sending import send_kept
from core.refusals import TransitionRefused
from tests import factories

PATIENCE = 20  # seconds


@pytest.fixture
def version():
    draft = factories.make_draft(
        factories.make_call(factories.make_fund(capital=0)), factories.make_user()
    )
    return SubmittedVersion.objects.create(
        application=draft,
        number=1,
        content={},
        sha256="ab" * 32,
        frozen_by=draft.created_by,
    )


class Written(Paper[ArchiveCopy]):
    """A paper with few words, that takes its time."""

    makings = 0

    def write(self, file):
        Written.makings += 1
        file.write(f"Nummer {self.row.registry_number}".encode())
        time.sleep(0.2)


def paper(version, number="KS 1") -> Written:
    return Written(ArchiveCopy(version=version, registry_number=number))


def versions_of(version):
    return SubmittedVersion.objects.filter(pk=version.pk)


def stored() -> list[Path]:
    folder = Path(default_storage.location)
    return [path for path in folder.rglob("*") if path.is_file()]


class TestKeeping:
    def test_it_is_kept_with_its_checksum_and_found_again(self, version):
        made = keep_once(versions_of(version), paper)
        assert made.file.name.endswith("/abababababababab.pdf")
        assert made.file.name.startswith("versions/")
        assert is_whole(made.file)
        Written.makings = 0
        assert keep_once(versions_of(version), paper) == made
        assert Written.makings == 0
        assert len(stored()) == 1

    def test_of_several_only_those_that_lack_are_made(self, version):
        first = keep_once(versions_of(version), paper)

        def both(row):
            yield paper(row)
            yield paper(row, "KS 2")

        (second,) = keep_missing(versions_of(version), both)
        assert list(version.archive_copies.order_by("pk")) == [first, second]
        assert keep_missing(versions_of(version), both) == []

    def test_it_is_made_in_swedish_whoever_asks(self, version):
        spoken = []

        def heard(row):
            spoken.append(translation.get_language())
            return paper(row)

        with translation.override("en"):
            keep_once(versions_of(version), heard)
        assert spoken == ["sv"]

    def test_without_what_it_is_about_there_is_none(self, version):
        with pytest.raises(SubmittedVersion.DoesNotExist):
            keep_once(versions_of(version).filter(number=2), paper)
        assert stored() == []


def on_another_connection(deed) -> threading.Thread:
    def run():
        try:
            deed()
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


@pytest.mark.django_db(transaction=True)
def test_two_at_once_make_one(version):
    Written.makings, made, start = 0, [], threading.Barrier(2)

    def make():
        start.wait(PATIENCE)
        made.append(keep_once(versions_of(version), paper).pk)

    for thread in [on_another_connection(make) for _maker in range(2)]:
        thread.join(PATIENCE)
    assert made == [ArchiveCopy.objects.get().pk] * 2
    assert Written.makings == len(stored()) == 1


@pytest.mark.django_db(transaction=True)
def test_who_is_lost_between_file_and_row_leaves_no_paper(version):
    """The connection is cut when the file lies there and its row does not."""
    lost = []

    def make():
        try:
            keep_once(versions_of(version), paper)
        except OperationalError as cut:
            lost.append(cut)

    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("LOCK TABLE applications_archivecopy IN EXCLUSIVE MODE")
        thread = on_another_connection(make)
        cut_off_who_waits(cursor)
        thread.join(PATIENCE)
        assert len(lost) == len(stored()) == 1
    assert not ArchiveCopy.objects.exists()

    kept = keep_once(versions_of(version), paper)
    assert is_whole(kept.file)
    assert Path(kept.file.path).read_bytes() == b"Nummer KS 1"
    assert ArchiveCopy.objects.get() == kept


def cut_off_who_waits(cursor) -> None:
    """End the connection that wants to write to the table, as soon as one does."""
    waits = """
        SELECT pg_terminate_backend(pid) FROM pg_locks
        WHERE relation = 'applications_archivecopy'::regclass AND NOT granted
    """
    deadline = time.monotonic() + PATIENCE
    while not cursor.execute(waits).fetchall():
        assert time.monotonic() < deadline, "nobody came to the row"
        time.sleep(0.05)


class TestReading:
    @pytest.fixture
    def kept(self, version):
        return keep_once(versions_of(version), paper)

    def test_the_kept_bytes_are_sent(self, kept):
        answer = send_kept(kept.file, "a/b.pdf")
        with answer.file_to_stream:
            assert b"".join(answer) == b"Nummer KS 1"
        assert answer["Content-Disposition"] == 'attachment; filename="a-b.pdf"'
        assert answer["Content-Security-Policy"] == "sandbox"

    @pytest.mark.parametrize("words", [b"Nummer KS 2", b"Nummer", b"", None])
    def test_other_bytes_are_not(self, kept, words):
        path = Path(kept.file.path)
        path.write_bytes(words) if words is not None else path.unlink()
        assert not is_whole(kept.file)
        with pytest.raises(TransitionRefused, match="säkerhetskopia"):
            send_kept(kept.file, "a.pdf")

    def test_the_checksum_is_the_one_beside_the_file(self):
        paper = RecordedPaper(sha256="a", masked_sha256="b")
        assert (checksum_of(paper.file), checksum_of(paper.masked_file)) == ("a", "b")
        assert checksum_of(Decision(paper_sha256="c").paper) == "c"


# --- Every kind -----------------------------------------------------------------------

KINDS = KeptFile.__subclasses__()


def test_what_is_made_and_kept_is_a_kept_file():
    made = {
        model
        for model in apps.get_models()
        if {"file", "sha256", "made_at"} <= {field.name for field in model._meta.fields}
    }
    assert made == set(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
class TestEveryKind:
    def test_the_database_lets_it_be_there_once(self, kind):
        (field, *others) = kind.ONCE
        if others:
            unique = [set(rule.fields) for rule in kind._meta.constraints]
            assert set(kind.ONCE) in unique
        else:
            assert kind._meta.get_field(field).unique

    def test_the_database_lets_nobody_change_it(self, kind):
        assert {"append_only", "not_emptied"} <= {
            trigger.name for trigger in kind._meta.triggers
        }

    def test_it_has_a_folder_of_its_own(self, kind):
        folders = [each._meta.get_field("file").upload_to for each in KINDS]
        assert folders.count(kind._meta.get_field("file").upload_to) == 1
        assert all(folders)
