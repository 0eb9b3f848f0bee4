"""The way in: the pages of django-allauth in our own words."""
