"""Where are the pages of evaluation? Each room has a list of its own."""

from evaluation.lessons import urls as lessons
from evaluation.reports import urls as reports

app_name = "evaluation"

urlpatterns = [*lessons.urlpatterns, *reports.urlpatterns]
