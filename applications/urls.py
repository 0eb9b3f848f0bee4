"""Where are the pages of applications? Each room has a list of its own."""

from django.urls import include, path

app_name = "applications"

ROOMS = """
    assessment balance bulk calibration calls case casework conditions conflicts decisions
    delegation disclosure documents endorsement finding ideas meetings memos minutes opinions ranking
    recommendation records session supplements writing
"""

urlpatterns = [path("", include(f"applications.{room}.urls")) for room in ROOMS.split()]
