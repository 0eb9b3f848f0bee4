"""Where are the pages of this room?"""

from django.urls import path

from applications.delegation import views

ALONE = "<int:pk>/delegation/"

urlpatterns = [
    path(ALONE, views.decide_alone, name="decide_alone"),
    path(f"{ALONE}fix/", views.fix_alone, name="fix_alone"),
]
