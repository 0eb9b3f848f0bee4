"""The files of an application, its versions, and copies of it on paper."""
