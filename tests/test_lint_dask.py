"""A large archive is linted on a cluster, through the executor that Dask already has."""

from pathlib import Path

import distributed
import pytest

from generator.lint.rules.rule_files import compile_rules
from generator.lint.run import lint_paths

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")


@pytest.mark.filterwarnings("ignore")
def test_local_cluster_gives_the_same_results(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text("One inmate.\n" * number, "utf-8")

    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        results = lint_paths([tmp_path], RULEBASE, executor=client.get_executor())

    assert results == lint_paths([tmp_path], RULEBASE)
