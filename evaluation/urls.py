"""Where are the pages of evaluation?"""

app_name = "evaluation"
urlpatterns = []
