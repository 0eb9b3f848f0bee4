"""Every picture of figures, drawn as SVG text: the same on the page and in a PDF.

Plain data in, SVG out: no queries, no settings. Groups that are too small to show, and
what a figure is called, are the caller's business. Each chart has a table near it.
"""

from fund.charts.chain import Edge, Node, chain_picture
from fund.charts.chain_page import Arrow, Column, chain_columns
from fund.charts.evidence import Scores, indicator, scores, spark
from fund.charts.headroom import Cell, Headroom, headroom
from fund.charts.mix import Share, mix
from fund.charts.money import (
    FundYear,
    Outcome,
    PaybackYear,
    budget,
    fund_bar,
    fund_years,
    payback,
    share_bar,
)
from fund.charts.verdicts import Row, verdicts
from fund.charts.wheel import Mark, Track, wheel

__all__ = [
    "Arrow",
    "Cell",
    "Column",
    "Edge",
    "FundYear",
    "Headroom",
    "Mark",
    "Node",
    "Outcome",
    "PaybackYear",
    "Row",
    "Scores",
    "Share",
    "Track",
    "budget",
    "chain_columns",
    "chain_picture",
    "fund_bar",
    "fund_years",
    "headroom",
    "indicator",
    "mix",
    "payback",
    "scores",
    "share_bar",
    "spark",
    "verdicts",
    "wheel",
]
