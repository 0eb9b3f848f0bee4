"""Hostile requests to every address, in every role: is any of them answered with 500?"""
