"""Where are the pages of this room?"""

from django.urls import path

from applications.disclosure import views

HERE = "disclosures/<int:pk>/"

urlpatterns = [
    path("<int:pk>/disclosures/", views.disclosure_list, name="disclosures"),
    path("<int:pk>/disclosures/new/", views.disclosure_new, name="disclosure_new"),
    path(HERE, views.disclosure_detail, name="disclosure"),
    path(f"{HERE}papers/<int:number>/", views.verdict_write, name="verdict"),
    path(f"{HERE}rest/", views.verdict_rest, name="verdict_rest"),
    path(f"{HERE}finish/", views.review_finish, name="review_finish"),
    path(f"{HERE}progress/", views.disclosure_progress, name="disclosure_progress"),
    path(f"{HERE}retry/", views.dossier_retry, name="dossier_retry"),
    path(f"{HERE}dossier/", views.dossier_file, name="dossier"),
    path(f"{HERE}check/", views.dossier_check, name="dossier_check"),
    path(f"{HERE}hand-out/", views.disclosure_hand_out, name="disclosure_hand_out"),
    path(f"{HERE}cancel/", views.disclosure_cancel, name="disclosure_cancel"),
]
