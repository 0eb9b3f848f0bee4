"""Where are the pages of accounts?"""

from django.urls import path

from accounts import views

app_name = "accounts"

urlpatterns = [
    path("account/", views.account, name="account"),
    path("account/calendar/open/", views.calendar_open, name="calendar_open"),
    path("account/calendar/close/", views.calendar_close, name="calendar_close"),
    path("account/mails/", views.mail_wishes, name="mail_wishes"),
    path("account/keys/", views.shortcuts, name="shortcuts"),
    path("accounts/demo/", views.demo_sign_in, name="demo_sign_in"),
]
