"""What waits for a person? Each app is asked the same thing; and in which words?"""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from applications import waiting as of_applications
from core import clock
from core.waiting import Waiting, gathered
from evaluation import waiting as of_evaluation
from fund import waiting as of_fund
from projects import waiting as of_projects

SHOWN = 20  # of what waits; whoever has more begins with the most pressing
APPS = [of_applications, of_projects, of_evaluation, of_fund]


def waiting_for(user) -> list[Waiting]:
    return gathered([app.waiting_for for app in APPS], user)


def greeting(user) -> str:
    """Good morning, Maria."""
    hour = timezone.localtime(clock.now()).hour
    words = _("Good morning, %(name)s") if hour < 10 else _("Hello %(name)s")
    if hour >= 18:
        words = _("Good evening, %(name)s")
    return words % {"name": user.get_short_name()}


def how_much_waits(count: int) -> str:
    """Four things wait for you."""
    if not count:
        return _("Nothing waits for you right now.")
    words = _("One,Two,Three,Four,Five,Six,Seven,Eight,Nine,Ten,Eleven,Twelve").split(
        ","
    )
    figure = words[count - 1] if count <= len(words) else str(count)
    return ngettext(
        "%(figure)s thing waits for you.", "%(figure)s things wait for you.", count
    ) % {"figure": figure}
