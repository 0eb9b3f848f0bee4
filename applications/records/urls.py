"""Where are the pages of this room?"""

from django.urls import path

from applications.records import views, views_fund

urlpatterns = [
    path("<int:pk>/records/", views.record_list, name="records"),
    path("<int:pk>/records/add/", views.record_add, name="record_add"),
    path("<int:pk>/records/refresh/", views.record_refresh, name="record_refresh"),
    path(
        "<int:pk>/records/export/<slug:form>/",
        views.record_export,
        name="record_export",
    ),
    path("<int:pk>/records/slip/<slug:form>/", views.registration_slip, name="slip"),
    path("<int:pk>/records/<int:number>/", views.record_edit, name="record"),
    path("<int:pk>/records/<int:number>/file/", views.record_file, name="record_file"),
    path("records/<int:pk>/", views_fund.fund_record_list, name="fund_records"),
    path(
        "records/<int:pk>/export/<slug:form>/",
        views_fund.fund_record_export,
        name="fund_record_export",
    ),
    path("records/<int:pk>/disposal/", views_fund.disposal_list, name="disposal"),
    path("records/<int:pk>/plan/", views_fund.document_plan, name="document_plan"),
    path("records/<int:pk>/plan/new/", views_fund.rule_edit, name="rule_new"),
    path(
        "records/<int:pk>/plan/<int:rule_pk>/", views_fund.rule_edit, name="rule_edit"
    ),
    path(
        "records/<int:pk>/plan/<int:rule_pk>/remove/",
        views_fund.rule_remove,
        name="rule_remove",
    ),
    path("records/<int:pk>/grounds/new/", views_fund.ground_edit, name="ground_new"),
    path(
        "records/<int:pk>/grounds/<int:ground_pk>/",
        views_fund.ground_edit,
        name="ground_edit",
    ),
]
