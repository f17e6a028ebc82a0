"""The exercises of the course: for each lesson the checks, and what is started from."""
