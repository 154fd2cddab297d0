"""The whole service of the money module, as pages receive it."""

from dataclasses import dataclass

from leefbord.modules.budget.service.cash import CashBox
from leefbord.modules.budget.service.money import Money
from leefbord.modules.budget.service.own import OwnMoney
from leefbord.modules.budget.service.payday import Payday


@dataclass(frozen=True, kw_only=True)
class BudgetService:
    """One part per kind of work: accounts of a youth, pay day, cash box, and the youth's own view."""

    money: Money
    payday: Payday
    cash: CashBox
    own: OwnMoney
