"""Where are the pages of this room?"""

from django.urls import path

from applications.memos import views

MEMO = "<int:pk>/memo/<int:number>/"

urlpatterns = [
    path("<int:pk>/recommendations/", views.recommendations, name="recommendations"),
    path("<int:pk>/memo/", views.memo_write, name="memo"),
    path("<int:pk>/memo/begin/", views.memo_begin, name="memo_begin"),
    path("<int:pk>/memo/pages/", views.memo_pages, name="memo_pages"),
    path("<int:pk>/memo/redraw/", views.memo_redraw_all, name="memo_redraw_all"),
    path("<int:pk>/memo/redraw/<slug:key>/", views.memo_redraw, name="memo_redraw"),
    path("<int:pk>/memo/finish/", views.memo_finish, name="memo_finish"),
    path(MEMO, views.memo_read, name="memo_read"),
    path(f"{MEMO}pdf/", views.memo_pdf, name="memo_pdf"),
    path(f"{MEMO}pdf/progress/", views.memo_pdf_progress, name="memo_pdf_progress"),
    path(f"{MEMO}word/", views.memo_word_file, name="memo_word"),
]
