"""Where are the pages of projects?"""

app_name = "projects"
urlpatterns = []
