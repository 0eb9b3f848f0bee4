"""Where are the pages of this room?"""

from django.urls import path

from applications.disclosure import views

urlpatterns = [
    path("<int:pk>/disclosures/", views.disclosure_list, name="disclosures"),
    path("<int:pk>/disclosures/new/", views.disclosure_new, name="disclosure_new"),
    path("disclosures/<int:pk>/", views.disclosure_detail, name="disclosure"),
    path(
        "disclosures/<int:pk>/papers/<int:number>/", views.verdict_write, name="verdict"
    ),
    path("disclosures/<int:pk>/rest/", views.verdict_rest, name="verdict_rest"),
    path("disclosures/<int:pk>/finish/", views.review_finish, name="review_finish"),
    path(
        "disclosures/<int:pk>/progress/",
        views.disclosure_progress,
        name="disclosure_progress",
    ),
    path("disclosures/<int:pk>/retry/", views.dossier_retry, name="dossier_retry"),
    path("disclosures/<int:pk>/dossier/", views.dossier_file, name="dossier"),
    path("disclosures/<int:pk>/check/", views.dossier_check, name="dossier_check"),
    path(
        "disclosures/<int:pk>/hand-out/",
        views.disclosure_hand_out,
        name="disclosure_hand_out",
    ),
    path(
        "disclosures/<int:pk>/cancel/",
        views.disclosure_cancel,
        name="disclosure_cancel",
    ),
]
