"""What projects and applications tell about the balance of the steering group."""
