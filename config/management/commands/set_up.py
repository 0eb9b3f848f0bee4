"""The first fund of an installation: a municipality, its boards, the one who runs it."""

from argparse import ArgumentParser

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import translation

from accounts.actions import open_account
from accounts.models import Board, Department, Organisation, User
from core import clock
from fund.founding import actions as founding
from fund.models import Appointment, Fund
from fund.people import actions as people
from fund.rules import actions as rules


class Command(BaseCommand):
    help = (
        "Found a social investment fund: its municipality, boards, first rules and "
        "coordinator. Run again with more boards or departments, it adds what is "
        "missing and changes nothing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        add = parser.add_argument
        add("--municipality", required=True, metavar="NAME")
        add("--organisation-number", default="", metavar="NNNNNN-NNNN")
        add("--executive-board", default="Kommunstyrelsen", metavar="NAME")
        add("--board", action="append", default=[], metavar="NAME")
        add("--department", action="append", default=[], metavar="BOARD:NAME")
        add("--fund", default="Sociala investeringsfonden", metavar="NAME")
        add("--registry-prefix", default="KS", metavar="LETTERS")
        add("--rules", required=True, metavar="REFERENCE", help="such as KF 2026 § 45")
        add("--coordinator", required=True, metavar="E-MAIL")
        add("--name", required=True, metavar="NAME", help="the coordinator's")

    @transaction.atomic
    def handle(self, **given) -> None:
        try:
            with translation.override("sv"):
                self._found(given)
        except ValidationError as wrong:
            raise CommandError(" ".join(wrong.messages)) from wrong

    def _found(self, given: dict) -> None:
        municipality = self._municipality(given)
        self._boards(municipality, given)
        person = self._coordinator(municipality, given)
        fund = Fund.objects.filter(
            municipality=municipality, name=given["fund"]
        ).first()
        if fund is None:
            fund = founding.create_fund(
                municipality=municipality,
                name=given["fund"],
                registry_prefix=given["registry_prefix"],
                contact_email=person.email,
                by=person,
            )
            rules.adopt_rules(
                fund,
                valid_from=clock.today(),
                adopted_reference=given["rules"],
                by=person,
            )
        people.appoint(person, fund=fund, role=Appointment.Role.COORDINATOR, by=person)
        self.stdout.write(f"{fund}, {municipality}: {person.email} runs it.")

    def _municipality(self, given: dict) -> Organisation:
        municipality, _created = Organisation.objects.get_or_create(
            name=given["municipality"],
            kind=Organisation.Kind.MUNICIPALITY,
            defaults={"organisation_number": given["organisation_number"]},
        )
        return municipality

    def _boards(self, municipality: Organisation, given: dict) -> None:
        boards = {}
        for name in [given["executive_board"], *given["board"]]:
            is_central = name == given["executive_board"]
            boards[name], _created = Board.objects.get_or_create(
                municipality=municipality,
                name=name,
                defaults={"short_name": name[:30], "is_central": is_central},
            )
        for text in given["department"]:
            board, _colon, name = (part.strip() for part in text.partition(":"))
            if not name or board not in boards:
                raise CommandError(
                    f"--department {text}: write BOARD:NAME, with a board that is named."
                )
            Department.objects.get_or_create(board=boards[board], name=name)

    def _coordinator(self, municipality: Organisation, given: dict) -> User:
        person = User.objects.filter(email__iexact=given["coordinator"]).first()
        if person is None:
            person = open_account(
                email=given["coordinator"],
                name=given["name"],
                municipality=municipality,
                by=None,
            )
        return person
