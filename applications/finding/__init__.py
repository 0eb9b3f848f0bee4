"""The list of applications: searched, filtered, kept as views, taken out as files."""
