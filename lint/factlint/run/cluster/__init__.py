"""The work of a run, done by the machines of a Dask cluster: what is sent, and what a worker does with it."""
