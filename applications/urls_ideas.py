from django.urls import path

from applications.views import idea_screening as screening
from applications.views import ideas

urlpatterns = [
    path("ideas/", ideas.idea_list, name="ideas"),
    path("ideas/new/<int:fund_pk>/", ideas.idea_begin, name="idea_begin"),
    path("ideas/<int:pk>/", ideas.idea_detail, name="idea"),
    path("ideas/<int:pk>/write/", ideas.idea_write, name="idea_write"),
    path("ideas/<int:pk>/withdraw/", ideas.idea_withdraw, name="idea_withdraw"),
    path("ideas/<int:pk>/authors/", ideas.idea_authors, name="idea_authors"),
    path("ideas/<int:pk>/apply/", ideas.idea_apply, name="idea_apply"),
    path("ideas/<int:pk>/screen/", screening.idea_screen, name="idea_screen"),
    path(
        "ideas/<int:pk>/supplement/", screening.idea_supplement, name="idea_supplement"
    ),
    path("ideas/<int:pk>/go-on/", screening.idea_go_on, name="idea_go_on"),
    path("ideas/<int:pk>/propose/", screening.idea_propose, name="idea_propose"),
    path("ideas/<int:pk>/decide/", screening.idea_decide, name="idea_decide"),
    path("ideas/<int:pk>/reopen/", screening.idea_reopen, name="idea_reopen"),
    path("ideas/<int:pk>/conflict/", screening.idea_conflict, name="idea_conflict"),
]
