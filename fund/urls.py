"""Where are the pages of fund?"""

app_name = "fund"
urlpatterns = []
