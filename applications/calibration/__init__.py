"""Assessors who are far apart talk it through and agree on points."""
