from django.urls import path

from applications.views import comparing, memos

urlpatterns = [
    path("compare/", comparing.compare, name="compare"),
    path("ranking/", comparing.ranking, name="ranking"),
    path("<int:pk>/recommendations/", memos.recommendations, name="recommendations"),
    path("<int:pk>/memo/", memos.memo_write, name="memo"),
    path("<int:pk>/memo/begin/", memos.memo_begin, name="memo_begin"),
    path("<int:pk>/memo/pages/", memos.memo_pages, name="memo_pages"),
    path("<int:pk>/memo/redraw/", memos.memo_redraw_all, name="memo_redraw_all"),
    path("<int:pk>/memo/redraw/<slug:key>/", memos.memo_redraw, name="memo_redraw"),
    path("<int:pk>/memo/finish/", memos.memo_finish, name="memo_finish"),
    path("<int:pk>/memo/<int:number>/", memos.memo_read, name="memo_read"),
    path("<int:pk>/memo/<int:number>/pdf/", memos.memo_pdf, name="memo_pdf"),
    path(
        "<int:pk>/memo/<int:number>/pdf/progress/",
        memos.memo_pdf_progress,
        name="memo_pdf_progress",
    ),
    path("<int:pk>/memo/<int:number>/word/", memos.memo_word_file, name="memo_word"),
]
