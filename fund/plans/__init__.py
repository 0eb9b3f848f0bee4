"""What the boards and the municipality have planned, and the frame each year leaves."""
