"""Where are the pages of this room?"""

from django.urls import path

from applications.conflicts import views, views_declare

urlpatterns = [
    path("<int:pk>/conflicts/", views.conflict_list, name="conflicts"),
    path(
        "<int:pk>/conflicts/<int:user_pk>/", views.conflict_rule, name="conflict_rule"
    ),
    path("<int:pk>/conflict/", views_declare.conflict_declare, name="conflict"),
]
