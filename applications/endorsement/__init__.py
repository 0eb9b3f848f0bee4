"""The applicants ask the managers of the parties to stand behind the plan."""
