"""Where are the pages of this room?"""

from django.urls import path

from fund.ledger import views

urlpatterns = [
    path("ledger/", views.ledger_list, name="ledger"),
    path("ledger/book/", views.entry_book, {"kind": "actual"}, name="ledger_book"),
    path("ledger/book/<slug:kind>/", views.entry_book, name="ledger_book"),
    path("ledger/<int:entry_pk>/reverse/", views.entry_reverse, name="ledger_reverse"),
    path("ledger/export/<slug:form>/", views.ledger_export, name="ledger_export"),
]
