"""What has been learned, and how strong the evidence is."""
