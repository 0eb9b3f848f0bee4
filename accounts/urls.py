"""Where are the pages of accounts?"""

app_name = "accounts"
urlpatterns = []
