"""The month in ten minutes: how is it going?"""
