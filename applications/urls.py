"""Where are the pages of applications?"""

app_name = "applications"
urlpatterns = []
