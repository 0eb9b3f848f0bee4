"""Where are the pages of this room?"""

from django.urls import path

from projects.gates import views

urlpatterns = [
    path("gate/", views.gate, name="gate"),
    path("gate/pass/", views.gate_pass, name="gate_pass"),
    path("gate/decide/", views.gate_decide, name="gate_decide"),
    path("gate/appoint/", views.appoint, name="appoint"),
    path("gate/settle/<slug:what>/", views.settle, name="settle"),
    path("gate/steps/<slug:name>/", views.step, name="step"),
    path("parties/<int:party_pk>/support/", views.endorse, name="endorse"),
]
