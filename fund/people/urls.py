"""Where are the pages of this room?"""

from django.urls import path

from fund.people import views, views_roles

urlpatterns = [
    path("people/", views.person_list, name="people"),
    path("people/<int:user_pk>/account/", views.account_close, name="account_close"),
    path("roles/", views_roles.role_list, name="roles"),
    path("roles/<int:role_pk>/end/", views_roles.role_end, name="role_end"),
]
