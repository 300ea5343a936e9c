"""Hosts and addresses."""
