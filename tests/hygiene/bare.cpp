// SPDX-License-Identifier: EUPL-1.2
// Built without any hardening: packaging/check-binaries.sh has to refuse it.
int main()
{
    return 0;
}
