"""Where are the registers, and what is handed out of them?"""

from django.urls import path

from applications.views import disclosing, fund_records, records

urlpatterns = [
    path("<int:pk>/records/", records.record_list, name="records"),
    path("<int:pk>/records/add/", records.record_add, name="record_add"),
    path("<int:pk>/records/refresh/", records.record_refresh, name="record_refresh"),
    path(
        "<int:pk>/records/export/<slug:form>/",
        records.record_export,
        name="record_export",
    ),
    path("<int:pk>/records/slip/<slug:form>/", records.registration_slip, name="slip"),
    path("<int:pk>/records/<int:number>/", records.record_edit, name="record"),
    path(
        "<int:pk>/records/<int:number>/file/", records.record_file, name="record_file"
    ),
    # Handing out
    path("<int:pk>/disclosures/", disclosing.disclosure_list, name="disclosures"),
    path("<int:pk>/disclosures/new/", disclosing.disclosure_new, name="disclosure_new"),
    path("disclosures/<int:pk>/", disclosing.disclosure_detail, name="disclosure"),
    path(
        "disclosures/<int:pk>/papers/<int:number>/",
        disclosing.verdict_write,
        name="verdict",
    ),
    path("disclosures/<int:pk>/rest/", disclosing.verdict_rest, name="verdict_rest"),
    path(
        "disclosures/<int:pk>/finish/", disclosing.review_finish, name="review_finish"
    ),
    path(
        "disclosures/<int:pk>/progress/",
        disclosing.disclosure_progress,
        name="disclosure_progress",
    ),
    path("disclosures/<int:pk>/retry/", disclosing.dossier_retry, name="dossier_retry"),
    path("disclosures/<int:pk>/dossier/", disclosing.dossier_file, name="dossier"),
    path("disclosures/<int:pk>/check/", disclosing.dossier_check, name="dossier_check"),
    path(
        "disclosures/<int:pk>/hand-out/",
        disclosing.disclosure_hand_out,
        name="disclosure_hand_out",
    ),
    path(
        "disclosures/<int:pk>/cancel/",
        disclosing.disclosure_cancel,
        name="disclosure_cancel",
    ),
    # The register of a whole fund
    path("records/<int:pk>/", fund_records.fund_record_list, name="fund_records"),
    path(
        "records/<int:pk>/export/<slug:form>/",
        fund_records.fund_record_export,
        name="fund_record_export",
    ),
    path("records/<int:pk>/disposal/", fund_records.disposal_list, name="disposal"),
    path("records/<int:pk>/plan/", fund_records.document_plan, name="document_plan"),
    path("records/<int:pk>/plan/new/", fund_records.rule_edit, name="rule_new"),
    path(
        "records/<int:pk>/plan/<int:rule_pk>/", fund_records.rule_edit, name="rule_edit"
    ),
    path(
        "records/<int:pk>/plan/<int:rule_pk>/remove/",
        fund_records.rule_remove,
        name="rule_remove",
    ),
    path("records/<int:pk>/grounds/new/", fund_records.ground_edit, name="ground_new"),
    path(
        "records/<int:pk>/grounds/<int:ground_pk>/",
        fund_records.ground_edit,
        name="ground_edit",
    ),
]
