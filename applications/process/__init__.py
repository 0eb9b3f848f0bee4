"""What holds for every deed in a case: its rules, its state, who is told, what is void."""
