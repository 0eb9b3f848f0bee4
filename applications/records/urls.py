"""Where are the pages of this room?"""

from django.urls import path

from applications.records import views, views_appeals, views_fund

CASE = "<int:pk>/records/"
FUND = "records/<int:pk>/"

urlpatterns = [
    path(CASE, views.record_list, name="records"),
    path(f"{CASE}add/", views.record_add, name="record_add"),
    path(f"{CASE}appeal/", views_appeals.appeal_add, name="appeal_add"),
    path(
        f"{CASE}appeal/<int:appeal_pk>/",
        views_appeals.appeal_follow,
        name="appeal_follow",
    ),
    path(f"{CASE}refresh/", views.record_refresh, name="record_refresh"),
    path(f"{CASE}export/<slug:form>/", views.record_export, name="record_export"),
    path(f"{CASE}slip/<slug:form>/", views.registration_slip, name="slip"),
    path(f"{CASE}<int:number>/", views.record_edit, name="record"),
    path(f"{CASE}<int:number>/file/", views.record_file, name="record_file"),
    path(FUND, views_fund.fund_record_list, name="fund_records"),
    path(
        f"{FUND}export/<slug:form>/",
        views_fund.fund_record_export,
        name="fund_record_export",
    ),
    path(f"{FUND}disposal/", views_fund.disposal_list, name="disposal"),
    path(f"{FUND}plan/", views_fund.document_plan, name="document_plan"),
    path(f"{FUND}plan/new/", views_fund.rule_edit, name="rule_new"),
    path(f"{FUND}plan/<int:rule_pk>/", views_fund.rule_edit, name="rule_edit"),
    path(
        f"{FUND}plan/<int:rule_pk>/remove/", views_fund.rule_remove, name="rule_remove"
    ),
    path(f"{FUND}grounds/new/", views_fund.ground_edit, name="ground_new"),
    path(f"{FUND}grounds/<int:ground_pk>/", views_fund.ground_edit, name="ground_edit"),
]
