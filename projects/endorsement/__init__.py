"""The managers of the parties stand behind the plan, or say no."""
