"""What could an answer look like? One concrete example for each question in words.

The project in them is invented; it is the same all the way, so that they hang together.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# Key of the question → an answer that is short, concrete and checked by figures.
EXAMPLES: dict[str, str | Promise] = {
    "title": _("Foster children who stay in school"),
    "short_name": _("School in care"),
    "summary": _(
        "Foster children are mapped within eight weeks and get help at school, so that "
        "more go on to upper secondary school."
    ),
    "owner_name": _("Anders Ek, head of the social services"),
    "leader_name": _("Karin Berg, school counsellor"),
    "contact": _("Karin Berg, karin.berg@example.org, +46 10 000 00 00"),
    "evaluator": _("The regional research unit, one day a week"),
    "receiving_unit": _("The family home unit, with the schools' health teams"),
    "implementation_decider": _(
        "The social services board, in its budget of June 2028"
    ),
    "council_goal": _("Goal 2: every child completes school"),
    "agenda_2030": _("4.1 Free, equitable and good schooling"),
    "need": _(
        "In Ekköping 61 children aged 7–14 live in foster homes. Of those who left "
        "year 9 in the last three years, 55 percent could go on to upper secondary "
        "school, compared with 86 percent of all pupils. (Own follow-up 2022.)"
    ),
    "cause_individual": _(
        "Many of the children have changed school three times or more. Gaps in "
        "reading and mathematics are noticed late, because nobody has seen the whole "
        "school history."
    ),
    "cause_organisation": _(
        "The social services follow the placement and the school follows the subject."
        " Nobody has the task of mapping how the child does at school, and the family"
        " home is told last."
    ),
    "cause_structure": _(
        "Foster homes are often in another municipality than the school that knows "
        "the child. Expectations on children in care are low, also in research and in"
        " the media."
    ),
    "reference_scenario": _(
        "In the last five years 52–57 percent have become eligible for upper "
        "secondary school. Without the project we expect about 55 percent, and two "
        "placements in residential care a year that cost 1.9 million kronor each."
    ),
    "child_rights": _(
        "We tried it with the child rights strategist's form on 3 May. Six children "
        "were asked. They want help, but not in front of the class. The support is "
        "therefore given after an agreement with each child, and the child may say "
        "no."
    ),
    "gender_equality": _(
        "Boys in foster homes fall behind in reading, girls are absent more in years "
        "8–9. We report every measure for girls and boys, and look at the difference "
        "at each seminar."
    ),
    "accessibility": _(
        "The mapping is done at the child's own school and can be done with pictures "
        "or an interpreter. Two of three rooms have an induction loop; the third gets"
        " one in August."
    ),
    "non_discrimination": _(
        "All children aged 7–14 in the foster homes are offered a place, in the order"
        " of placement. Nobody is left out because of language, disability or legal "
        "status, and each no is written down with its reason."
    ),
    "co_creation": _(
        "Four young people who have lived in foster homes have read the plan twice. "
        "They made us drop the name “remedial team”, and add that the child chooses "
        "one adult at school."
    ),
    "target_group": _(
        "Children in years 1–8 who live in a foster home in Ekköping since at least "
        "three months. Not included: children placed by other municipalities, and "
        "placements that are planned to end within a term."
    ),
    "recruitment": _(
        "The family home officer asks the guardian and the child at the first follow-"
        "up. The coordinator compares the list with the placements each month, so "
        "that nobody is missed."
    ),
    "indirect_groups": _(
        "About 50 family homes get advice on homework. 30 teachers in 14 schools get "
        "a plan for one pupil, and use it for others too."
    ),
    "stigma_risk": _(
        "Being fetched from a lesson points the child out. Tests are therefore done "
        "in the same room as other health checks. If a child feels worse, the "
        "psychologist stops and tells the child's own officer."
    ),
    "knowledge_claim": _(
        "We will test whether early mapping and follow-up with a fixed team makes "
        "more children in foster homes eligible for upper secondary school, in a "
        "municipality of our size."
    ),
    "evidence_references": _(
        "Two Swedish studies of about 50 children show better reading and mathematics"
        " after two years, without a comparison group drawn by lot. The way of "
        "working can be transferred; our foster homes are farther apart."
    ),
    "novelty": _(
        "Today no psychologist meets a child in a foster home before there is a "
        "problem. In the project everyone is mapped within eight weeks, and the "
        "school and the social services share one plan."
    ),
    "why_not_budget": _(
        "The education board pays for the team, but the saving on placements comes to"
        " the social board, two to five years later. Neither board can carry that "
        "within one year's budget."
    ),
    "counterfactual_plan": _(
        "We compare with 40 children in foster homes in two neighbouring "
        "municipalities, matched by age and year of placement, with the same tests at"
        " the start and after two years."
    ),
    "organisation": _(
        "Steering group: the two directors, meets four times a year and decides on "
        "money. The project leader decides on the work. The head teachers decide on "
        "time at school. A reference group of young people meets each term."
    ),
    "boundaries": _(
        "The team does not take over special support that the school has to give. It "
        "may not be borrowed for other pupils. Its time is booked in the project's "
        "own calendar and its costs have a code of their own."
    ),
    "identity": _(
        "“Skolfam Ekköping”. The staff say that they work in Skolfam, not at the "
        "social services. The project leader speaks for it."
    ),
    "stop_criteria": _(
        "Fewer than 12 children mapped after the first year, or no measurable "
        "difference in reading after 18 months. Then the steering group decides "
        "within a month whether to change or to stop."
    ),
    "dependencies": _(
        "The new schools' health record must be in use by August. A state grant pays "
        "for a special teacher until December; that time is not counted in our "
        "budget."
    ),
    "vat_note": _(
        "All amounts are without VAT. Two computers, 38 000 kronor, are paid in the "
        "first year; nothing else is over half a price base amount."
    ),
    "return_proposal": _(
        "The social board returns 60 percent of the verified saving on residential "
        "care, for four years from 2026, at most what the fund has paid. If there is "
        "no saving, nothing is returned."
    ),
    "non_monetary_value": _(
        "Children who understand the lessons stay in the class. The family homes "
        "worry less. The schools learn to see gaps early, also for others."
    ),
    "evaluation_design": _(
        "An evaluator from the university college follows from the start: baseline, "
        "tests each spring, interviews with ten children and ten family homes, a "
        "seminar each term. 320 000 kronor, nine percent of the cost."
    ),
    "data_access": _(
        "Results come from the schools' register, days in placement from the social "
        "services' system. Both are taken out by the controller each January, by "
        "personal code, under an agreement signed in May."
    ),
    "ethics": _(
        "Children may say no without losing other support. Interviews are held by "
        "somebody who does not work with the child. The design has been discussed "
        "with the ethics council of the university college."
    ),
    "personal_data": _(
        "Name, school, test results and placement for about 60 children. Ground: a "
        "task of public interest under the Social Services Act and the Education Act."
        " Kept two years after the end, then deleted."
    ),
    "secrecy": _(
        "Secrecy holds between the two boards. Guardians consent in writing to what "
        "is shared in the child's plan; nothing else is shared. Without consent the "
        "child still gets the school's ordinary support."
    ),
    "multiplier_plan": _(
        "Mapping within eight weeks can become routine for all placements. The form "
        "for the shared plan can be used by the schools' health teams. Two "
        "neighbouring municipalities have asked to learn."
    ),
    "communication_plan": _(
        "Head teachers: ten minutes at their meeting each term. Family homes: an "
        "evening each spring. Politicians: a page with figures each January. "
        "Everybody: a page on the municipality's site that says what did not work "
        "too."
    ),
}
