"""Where are the pages of this room?"""

from django.urls import path

from applications.ideas import views, views_screening

urlpatterns = [
    path("ideas/", views.idea_list, name="ideas"),
    path("ideas/new/<int:fund_pk>/", views.idea_begin, name="idea_begin"),
    path("ideas/<int:pk>/", views.idea_detail, name="idea"),
    path("ideas/<int:pk>/write/", views.idea_write, name="idea_write"),
    path("ideas/<int:pk>/withdraw/", views.idea_withdraw, name="idea_withdraw"),
    path("ideas/<int:pk>/authors/", views.idea_authors, name="idea_authors"),
    path("ideas/<int:pk>/apply/", views.idea_apply, name="idea_apply"),
    path("ideas/<int:pk>/screen/", views_screening.idea_screen, name="idea_screen"),
    path(
        "ideas/<int:pk>/supplement/",
        views_screening.idea_supplement,
        name="idea_supplement",
    ),
    path("ideas/<int:pk>/go-on/", views_screening.idea_go_on, name="idea_go_on"),
    path("ideas/<int:pk>/propose/", views_screening.idea_propose, name="idea_propose"),
    path("ideas/<int:pk>/decide/", views_screening.idea_decide, name="idea_decide"),
    path("ideas/<int:pk>/reopen/", views_screening.idea_reopen, name="idea_reopen"),
    path(
        "ideas/<int:pk>/conflict/", views_screening.idea_conflict, name="idea_conflict"
    ),
]
