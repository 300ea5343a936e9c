"""Who does something, who holds a post, and who reports it: what two outlets say of people."""
