"""Hosts, addresses and keys of citations."""
