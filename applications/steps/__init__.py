"""What comes next in a case, who does it, and what does each reader read of it?"""
