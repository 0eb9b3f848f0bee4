"""May the work begin, and what is decided along the way?"""
