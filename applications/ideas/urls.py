"""Where are the pages of this room?"""

from django.urls import path

from applications.ideas import views, views_screening

IDEA = "ideas/<int:pk>/"

urlpatterns = [
    path("ideas/", views.idea_list, name="ideas"),
    path("ideas/new/<int:fund_pk>/", views.idea_begin, name="idea_begin"),
    path(IDEA, views.idea_detail, name="idea"),
    path(f"{IDEA}write/", views.idea_write, name="idea_write"),
    path(f"{IDEA}withdraw/", views.idea_withdraw, name="idea_withdraw"),
    path(f"{IDEA}authors/", views.idea_authors, name="idea_authors"),
    path(f"{IDEA}apply/", views.idea_apply, name="idea_apply"),
    path(f"{IDEA}screen/", views_screening.idea_screen, name="idea_screen"),
    path(f"{IDEA}supplement/", views_screening.idea_supplement, name="idea_supplement"),
    path(f"{IDEA}go-on/", views_screening.idea_go_on, name="idea_go_on"),
    path(f"{IDEA}propose/", views_screening.idea_propose, name="idea_propose"),
    path(f"{IDEA}decide/", views_screening.idea_decide, name="idea_decide"),
    path(f"{IDEA}reopen/", views_screening.idea_reopen, name="idea_reopen"),
    path(f"{IDEA}conflict/", views_screening.idea_conflict, name="idea_conflict"),
]
