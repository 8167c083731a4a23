//go:build tools

// Package tools names the programs that the tests of the workflows run, so that go.mod and go.sum pin them and Dependabot updates them.
package tools

import (
	_ "github.com/nektos/act"
	_ "github.com/rhysd/actionlint/cmd/actionlint"
)
