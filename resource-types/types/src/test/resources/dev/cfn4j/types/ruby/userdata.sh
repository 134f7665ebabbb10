#!/usr/bin/env bash
echo "put initialization script here"
echo "the time is {{time}}"
echo "the aws region is {{AWS::Region}}"
