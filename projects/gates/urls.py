"""Where are the pages of this room?"""

from django.urls import path

from projects.gates import views

urlpatterns = [
    path("<int:pk>/gate/", views.gate, name="gate"),
    path("<int:pk>/gate/pass/", views.gate_pass, name="gate_pass"),
    path("<int:pk>/gate/decide/", views.gate_decide, name="gate_decide"),
    path("<int:pk>/gate/appoint/", views.appoint, name="appoint"),
    path("<int:pk>/gate/settle/<slug:what>/", views.settle, name="settle"),
    path("<int:pk>/gate/steps/<slug:name>/", views.step, name="step"),
    path("<int:pk>/parties/<int:party_pk>/support/", views.endorse, name="endorse"),
]
